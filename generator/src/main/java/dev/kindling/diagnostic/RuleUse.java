package dev.kindling.diagnostic;

/**
 * What came of a rule of a site in one build.
 *
 * @param rule the rule
 * @param hasEnded whether its last day is over, so that it counts no more
 * @param problems how many problems it is about that were there: let pass, lowered, or made errors
 */
public record RuleUse(SeverityRule rule, boolean hasEnded, int problems) {}

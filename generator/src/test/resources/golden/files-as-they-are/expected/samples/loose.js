fetch('https://other.example/api').then(show

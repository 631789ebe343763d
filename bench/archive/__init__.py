"""How fast an archive takes pages in and answers, and how large it gets, on made-up articles."""

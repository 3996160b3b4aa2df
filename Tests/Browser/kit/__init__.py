"""What the browser tests stand on: a demonstration, a browser, two kinds of hands, and the list of pages."""

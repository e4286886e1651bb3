// What a bundler finds behind an import of types, such as `contact-change/react`: nothing.

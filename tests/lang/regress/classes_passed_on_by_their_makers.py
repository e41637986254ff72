class Server:
    def __init__(self, name, handler):
        self.name = name
        self.handler = handler

    def serve(self, *requests):
        for request in requests:
            self.handler(request, server=self)


class Handler:
    def __init__(self, request, server):
        self.request = request
        self.server = server
        self.handle()


def make_server(log, prefix):
    class Logger(Handler):
        def handle(self):
            log.append(f"{prefix}{self.request}@{self.server.name}")

    return Server("main", Logger)


class App:
    def __init__(self):
        self.seen = []

    def server(self):
        app = self

        class Seen(Handler):
            def handle(self):
                app.seen.append(self.request.upper())

        return Server(name="app", handler=Seen)


def main():
    log = []
    first = make_server(log, "1:")
    second = make_server(log, "2:")
    first.serve("a", "b")
    second.serve("c")
    first.serve("d")
    print(log)
    app = App()
    app.server().serve("x", "y")
    print(app.seen)


main()

# --- expected
# ['1:a@main', '1:b@main', '2:c@main', '1:d@main']
# ['X', 'Y']

def shout(text):
    return text.upper() + "!"


print("loading", __name__)
if __name__ == "__main__":
    print("never shown")

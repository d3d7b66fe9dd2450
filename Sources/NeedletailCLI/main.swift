import Glibc

let code = runCommandLine(Array(CommandLine.arguments.dropFirst()))
exit(code == .interrupted ? interruptStatus : code.rawValue)

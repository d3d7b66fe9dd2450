import Glibc
import NeedletailKernels

OpenBLAS.endThreads()
let code = runCommandLine(Array(CommandLine.arguments.dropFirst()))
exit(code == .interrupted ? interruptStatus : code.rawValue)

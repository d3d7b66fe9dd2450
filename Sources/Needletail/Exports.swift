// `import Needletail` is all that a user writes: what its interface speaks of comes with it.
@_exported public import NeedletailFormat
@_exported public import NeedletailGraph
@_exported public import NeedletailKernels
@_exported public import NeedletailPipeline
@_exported public import NeedletailTensor

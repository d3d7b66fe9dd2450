// What the interface of the module speaks of, predictors, images and the errors of files, comes with it.
@_exported public import Needletail
@_exported public import NeedletailFormat
@_exported public import NeedletailPipeline

@_exported public import SeededData

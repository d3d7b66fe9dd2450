/// The parts of an HDF5 file that an error can name.
package enum HDF5Structure: String, Sendable {
    case superblock
    case objectHeader = "object header"
    case continuation = "object header continuation"
    case sharedMessage = "shared message"
    case dataspace = "dataspace message"
    case datatype = "datatype message"
    case fillValue = "fill value message"
    case layout = "data layout message"
    case filters = "filter pipeline message"
    case attribute = "attribute message"
    case attributeInfo = "attribute info message"
    case link = "link message"
    case linkInfo = "link info message"
    case symbolTable = "symbol table message"
    case treeVersion1 = "version 1 B-tree node"
    case symbolTableNode = "symbol table node"
    case localHeap = "local heap"
    case globalHeap = "global heap collection"
    case fractalHeap = "fractal heap"
    case fractalHeapDirectBlock = "fractal heap direct block"
    case fractalHeapIndirectBlock = "fractal heap indirect block"
    case treeVersion2 = "version 2 B-tree header"
    case treeVersion2Node = "version 2 B-tree node"
    case fixedArray = "fixed array"
    case fixedArrayBlock = "fixed array data block"
    case extensibleArray = "extensible array"
    case extensibleArrayIndexBlock = "extensible array index block"
    case extensibleArraySecondaryBlock = "extensible array secondary block"
    case extensibleArrayDataBlock = "extensible array data block"
    case chunk
    case data
}

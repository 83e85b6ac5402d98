namespace Windows.Data.Xml.Dom
{
    /// <summary>The kinds of node.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.data.xml.dom.nodetype"/>
    public enum NodeType
    {
        Invalid = 0,
        ElementNode = 1,
        AttributeNode = 2,
        TextNode = 3,
        DataSectionNode = 4,
        EntityReferenceNode = 5,
        EntityNode = 6,
        ProcessingInstructionNode = 7,
        CommentNode = 8,
        DocumentNode = 9,
        DocumentTypeNode = 10,
        DocumentFragmentNode = 11,
        NotationNode = 12,
    }
}

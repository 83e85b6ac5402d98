namespace Windows.Foundation.Collections
{
    /// <summary>A change at one place of a list.</summary>
    internal sealed class VectorChange : IVectorChangedEventArgs
    {
        internal VectorChange(CollectionChange change, uint index)
        {
            CollectionChange = change;
            Index = index;
        }

        public CollectionChange CollectionChange { get; }
        public uint Index { get; }
    }
}

namespace Windows.Foundation.Collections
{
    /// <summary>One change of a set of named values.</summary>
    internal sealed class MapChange : IMapChangedEventArgs<string>
    {
        internal MapChange(CollectionChange change, string key)
        {
            CollectionChange = change;
            Key = key;
        }

        public CollectionChange CollectionChange { get; }
        public string Key { get; }
    }
}

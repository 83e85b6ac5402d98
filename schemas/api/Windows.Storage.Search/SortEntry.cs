namespace Windows.Storage.Search
{
    /// <summary>A property to sort by, and in which direction.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.search.sortentry"/>
    public struct SortEntry
    {
        public string PropertyName;
        public bool AscendingOrder;
    }
}

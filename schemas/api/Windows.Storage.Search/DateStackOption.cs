namespace Windows.Storage.Search
{
    /// <summary>Whether a query groups by date.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.search.datestackoption"/>
    public enum DateStackOption
    {
        None = 0,
        Year = 1,
        Month = 2,
    }
}

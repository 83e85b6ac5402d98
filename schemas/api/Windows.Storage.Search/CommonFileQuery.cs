namespace Windows.Storage.Search
{
    /// <summary>Ready-made orders of files.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.search.commonfilequery"/>
    public enum CommonFileQuery
    {
        DefaultQuery = 0,
        OrderByName = 1,
        OrderByTitle = 2,
        OrderByMusicProperties = 3,
        OrderBySearchRank = 4,
        OrderByDate = 5,
    }
}

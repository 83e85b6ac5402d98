namespace Windows.Web.Syndication
{
    /// <summary>How much has been received.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.web.syndication.retrievalprogress"/>
    public struct RetrievalProgress
    {
        public uint BytesRetrieved;
        public uint TotalBytesToRetrieve;
    }
}

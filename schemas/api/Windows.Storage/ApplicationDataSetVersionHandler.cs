namespace Windows.Storage
{
    /// <summary>Called to convert the data to a new format.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.applicationdatasetversionhandler"/>
    public delegate void ApplicationDataSetVersionHandler(SetVersionRequest setVersionRequest);
}

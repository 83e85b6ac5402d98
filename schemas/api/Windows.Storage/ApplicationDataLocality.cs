namespace Windows.Storage
{
    /// <summary>Where data of the app lives.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.applicationdatalocality"/>
    public enum ApplicationDataLocality
    {
        Local = 0,
        Roaming = 1,
        Temporary = 2,
        LocalCache = 3,
        SharedLocal = 4,
    }
}

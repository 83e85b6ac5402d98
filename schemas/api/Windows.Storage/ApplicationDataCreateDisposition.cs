namespace Windows.Storage
{
    /// <summary>Whether a missing container is made.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.applicationdatacreatedisposition"/>
    public enum ApplicationDataCreateDisposition
    {
        Always = 0,
        Existing = 1,
    }
}

namespace Windows.Storage
{
    /// <summary>Whether the app may use a library.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.storage.knownfoldersaccessstatus"/>
    public enum KnownFoldersAccessStatus
    {
        DeniedBySystem = 0,
        NotDeclaredByApp = 1,
        DeniedByUser = 2,
        UserPromptRequired = 3,
        Allowed = 4,
        AllowedPerAppFolder = 5,
    }
}

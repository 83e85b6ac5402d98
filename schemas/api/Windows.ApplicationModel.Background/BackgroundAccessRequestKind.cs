namespace Windows.ApplicationModel.Background
{
    /// <summary>The degree of background activity an app asks the user for.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.backgroundaccessrequestkind"/>
    public enum BackgroundAccessRequestKind
    {
        AlwaysAllowed = 0,
        AllowedSubjectToSystemPolicy = 1,
    }
}

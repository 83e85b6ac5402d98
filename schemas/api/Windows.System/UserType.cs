namespace Windows.System
{
    /// <summary>Whether a user is local or remote.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.system.usertype"/>
    public enum UserType
    {
        LocalUser = 0,
        RemoteUser = 1,
        LocalGuest = 2,
        RemoteGuest = 3,
        SystemManaged = 4,
    }
}

namespace Windows.ApplicationModel.Background
{
    /// <summary>What an app may do in the background; values 1 to 3 are those of Windows 8, 4 to 7 their successors, and careful code treats both as possible.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.backgroundaccessstatus"/>
    public enum BackgroundAccessStatus
    {
        /// <summary>No decision yet; no background activity is granted.</summary>
        Unspecified = 0,
        /// <summary>Windows 8: allowed, with real-time connectivity even in connected standby (hardware slots).</summary>
        AllowedWithAlwaysOnRealTimeConnectivity = 1,
        /// <summary>Windows 8: allowed, with real-time connectivity only while the system is active (software slots).</summary>
        AllowedMayUseActiveRealTimeConnectivity = 2,
        /// <summary>Windows 8: refused by the user or for lack of a place.</summary>
        Denied = 3,
        /// <summary>The user lets the app run in the background without restriction.</summary>
        AlwaysAllowed = 4,
        /// <summary>Allowed as far as energy policy permits; the usual answer on Windows 10.</summary>
        AllowedSubjectToSystemPolicy = 5,
        /// <summary>Refused by a policy of the machine.</summary>
        DeniedBySystemPolicy = 6,
        /// <summary>Switched off by the user in the settings.</summary>
        DeniedByUser = 7,
    }
}

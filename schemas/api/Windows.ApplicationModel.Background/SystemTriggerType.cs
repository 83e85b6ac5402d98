namespace Windows.ApplicationModel.Background
{
    /// <summary>The events of the system that can start a task.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.background.systemtriggertype"/>
    public enum SystemTriggerType
    {
        Invalid = 0,
        /// <summary>A text message arrived at a mobile broadband device.</summary>
        SmsReceived = 1,
        /// <summary>The user came back to the machine.</summary>
        UserPresent = 2,
        /// <summary>The user left the machine.</summary>
        UserAway = 3,
        /// <summary>Connectivity, cost or the set of networks changed.</summary>
        NetworkStateChange = 4,
        /// <summary>The control channels of the app were torn down and have to be set up again.</summary>
        ControlChannelReset = 5,
        /// <summary>The internet became reachable.</summary>
        InternetAvailable = 6,
        /// <summary>The user signed in or reconnected to the session.</summary>
        SessionConnected = 7,
        /// <summary>The app has been updated.</summary>
        ServicingComplete = 8,
        /// <summary>The app was given a place on the lock screen.</summary>
        LockScreenApplicationAdded = 9,
        /// <summary>The app lost its place on the lock screen.</summary>
        LockScreenApplicationRemoved = 10,
        /// <summary>The time zone changed in a way that moves the clock.</summary>
        TimeZoneChange = 11,
        /// <summary>The Microsoft account connected to the user changed.</summary>
        OnlineIdConnectedStateChange = 12,
        /// <summary>Background work became cheaper or dearer.</summary>
        BackgroundWorkCostChange = 13,
        /// <summary>The battery state or the charging state changed.</summary>
        PowerStateChange = 14,
        /// <summary>The default account for signing in changed.</summary>
        DefaultSignInAccountChange = 15,
    }
}

namespace Windows.Networking.NetworkOperators
{
    /// <summary>What a mobile operator's message is about.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.networkoperators.networkoperatoreventmessagetype"/>
    public enum NetworkOperatorEventMessageType
    {
        Gsm = 0,
        Cdma = 1,
        Ussd = 2,
        DataPlanThresholdReached = 3,
        DataPlanReset = 4,
        DataPlanDeleted = 5,
        ProfileConnected = 6,
        ProfileDisconnected = 7,
        RegisteredRoaming = 8,
        RegisteredHome = 9,
        TetheringEntitlementCheck = 10,
        TetheringOperationalStateChanged = 11,
        TetheringNumberOfClientsChanged = 12,
    }
}

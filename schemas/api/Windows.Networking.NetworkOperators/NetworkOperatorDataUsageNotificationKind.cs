namespace Windows.Networking.NetworkOperators
{
    /// <summary>What an account's data usage calls attention to.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.networking.networkoperators.networkoperatordatausagenotificationkind"/>
    public enum NetworkOperatorDataUsageNotificationKind
    {
        DataUsageProgress = 0,
    }
}

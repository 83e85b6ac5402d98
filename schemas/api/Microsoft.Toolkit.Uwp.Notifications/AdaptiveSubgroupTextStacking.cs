namespace Microsoft.Toolkit.Uwp.Notifications
{
    /// <summary>Where a column stands.</summary>
    public enum AdaptiveSubgroupTextStacking
    {
        Default,
        Top,
        Center,
        Bottom,
    }
}

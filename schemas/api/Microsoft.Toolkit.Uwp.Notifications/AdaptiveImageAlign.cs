namespace Microsoft.Toolkit.Uwp.Notifications
{
    /// <summary>Where a picture stands.</summary>
    public enum AdaptiveImageAlign
    {
        Default,
        Stretch,
        Left,
        Center,
        Right,
    }
}

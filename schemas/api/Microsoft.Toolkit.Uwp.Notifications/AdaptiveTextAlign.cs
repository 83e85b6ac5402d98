namespace Microsoft.Toolkit.Uwp.Notifications
{
    /// <summary>Where text stands.</summary>
    public enum AdaptiveTextAlign
    {
        Default,
        Auto,
        Left,
        Center,
        Right,
    }
}

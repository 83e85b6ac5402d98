namespace Microsoft.Toolkit.Uwp.Notifications
{
    /// <summary>The shape of a picture.</summary>
    public enum AdaptiveImageCrop
    {
        Default,
        None,
        Circle,
    }
}

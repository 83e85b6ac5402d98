namespace Microsoft.Toolkit.Uwp.Notifications
{
    /// <summary>What can stand on an adaptive tile.</summary>
    public interface ITileBindingContentAdaptiveChild
    {
    }
}

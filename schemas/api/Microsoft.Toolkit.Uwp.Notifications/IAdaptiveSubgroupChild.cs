namespace Microsoft.Toolkit.Uwp.Notifications
{
    /// <summary>What can stand in a column.</summary>
    public interface IAdaptiveSubgroupChild
    {
    }
}

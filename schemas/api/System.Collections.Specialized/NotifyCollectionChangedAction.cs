namespace System.Collections.Specialized
{
    /// <summary>What happened to a collection.</summary>
    public enum NotifyCollectionChangedAction
    {
        Add = 0,
        Remove = 1,
        Replace = 2,
        Move = 3,
        Reset = 4,
    }
}

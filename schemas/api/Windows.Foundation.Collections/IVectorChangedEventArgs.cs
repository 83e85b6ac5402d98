namespace Windows.Foundation.Collections
{
    /// <summary>Tells which place of an observed list changed, and how.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.foundation.collections.ivectorchangedeventargs"/>
    public interface IVectorChangedEventArgs
    {
        CollectionChange CollectionChange { get; }
        uint Index { get; }
    }
}

namespace Windows.Foundation.Collections
{
    /// <summary>Tells which key of an observed map changed, and how.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.foundation.collections.imapchangedeventargs-1"/>
    public interface IMapChangedEventArgs<K>
    {
        CollectionChange CollectionChange { get; }
        K Key { get; }
    }
}

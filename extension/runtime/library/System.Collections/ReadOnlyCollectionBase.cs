namespace System.Collections
{
    /// <summary>Base of typed lists that cannot be changed, of the time before generics.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.collections.readonlycollectionbase"/>
    public abstract class ReadOnlyCollectionBase : ICollection
    {
        private readonly ArrayList list = new ArrayList();

        protected ArrayList InnerList
        {
            get { return list; }
        }
        public virtual int Count
        {
            get { return list.Count; }
        }
        bool ICollection.IsSynchronized
        {
            get { return false; }
        }
        object ICollection.SyncRoot
        {
            get { return this; }
        }
        void ICollection.CopyTo(Array array, int index)
        {
            list.CopyTo(array, index);
        }
        public virtual IEnumerator GetEnumerator()
        {
            return list.GetEnumerator();
        }
    }
}

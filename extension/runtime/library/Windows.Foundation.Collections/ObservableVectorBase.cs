using System.Collections.ObjectModel;
using System.ComponentModel;

namespace Windows.Foundation.Collections
{
    /// <summary>What lists have in common that tell of their changes. Windows has no such class.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public abstract class ObservableVectorBase<T> : Collection<T>, IObservableVector<T>
    {
        internal ObservableVectorBase()
        {
        }

        public event VectorChangedEventHandler<T> VectorChanged;

        protected override void InsertItem(int index, T item)
        {
            base.InsertItem(index, item);
            Changed(CollectionChange.ItemInserted, index);
        }

        protected override void RemoveItem(int index)
        {
            base.RemoveItem(index);
            Changed(CollectionChange.ItemRemoved, index);
        }

        protected override void SetItem(int index, T item)
        {
            base.SetItem(index, item);
            Changed(CollectionChange.ItemChanged, index);
        }

        protected override void ClearItems()
        {
            base.ClearItems();
            Changed(CollectionChange.Reset, 0);
        }

        private void Changed(CollectionChange change, int index)
        {
            var handlers = VectorChanged;
            if (handlers != null) handlers(this, new VectorChange(change, (uint)index));
        }
    }
}

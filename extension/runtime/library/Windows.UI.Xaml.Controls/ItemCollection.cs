using System.Collections.ObjectModel;
using Windows.Foundation.Collections;

namespace Windows.UI.Xaml.Controls
{
    /// <summary>The things shown.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.ui.xaml.controls.itemcollection"/>
    public sealed class ItemCollection : Collection<object>, IObservableVector<object>
    {
        internal ItemCollection()
        {
        }

        public event VectorChangedEventHandler<object> VectorChanged;

        protected override void InsertItem(int index, object item)
        {
            base.InsertItem(index, item);
            Changed(CollectionChange.ItemInserted, index);
        }

        protected override void RemoveItem(int index)
        {
            base.RemoveItem(index);
            Changed(CollectionChange.ItemRemoved, index);
        }

        protected override void SetItem(int index, object item)
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

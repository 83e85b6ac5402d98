using System.Collections.ObjectModel;
using Windows.Foundation.Collections;

namespace Windows.UI.Xaml.Controls
{
    /// <summary>The commands of a bar; the bar itself, which watches them in Windows, draws nothing here.</summary>
    internal sealed class CommandBarElements : Collection<ICommandBarElement>, IObservableVector<ICommandBarElement>
    {
        private VectorChangedEventHandler<ICommandBarElement> vectorChanged;

        public event VectorChangedEventHandler<ICommandBarElement> VectorChanged
        {
            add { vectorChanged += value; }
            remove { vectorChanged -= value; }
        }

        protected override void InsertItem(int index, ICommandBarElement item)
        {
            base.InsertItem(index, item);
            Changed(CollectionChange.ItemInserted, index);
        }
        protected override void RemoveItem(int index)
        {
            base.RemoveItem(index);
            Changed(CollectionChange.ItemRemoved, index);
        }
        protected override void SetItem(int index, ICommandBarElement item)
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
            if (vectorChanged != null) vectorChanged(this, new VectorChange(change, (uint)index));
        }
    }
}

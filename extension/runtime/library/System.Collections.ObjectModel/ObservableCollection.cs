using System.Collections.Generic;
using System.Collections.Specialized;
using System.ComponentModel;

namespace System.Collections.ObjectModel
{
    /// <summary>A list that tells about its changes.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.collections.objectmodel.observablecollection-1"/>
    public class ObservableCollection<T> : Collection<T>, INotifyCollectionChanged, INotifyPropertyChanged
    {
        private int raising;

        public ObservableCollection()
        {
        }
        public ObservableCollection(List<T> list) : base(list == null ? null : new List<T>(list))
        {
        }
        public ObservableCollection(IEnumerable<T> collection)
        {
            if (collection == null) throw new ArgumentNullException("collection");
            foreach (T item in collection) Items.Add(item);
        }
        public virtual event NotifyCollectionChangedEventHandler CollectionChanged;
        protected virtual event PropertyChangedEventHandler PropertyChanged;
        event PropertyChangedEventHandler INotifyPropertyChanged.PropertyChanged
        {
            add { PropertyChanged += value; }
            remove { PropertyChanged -= value; }
        }
        public void Move(int oldIndex, int newIndex)
        {
            MoveItem(oldIndex, newIndex);
        }
        protected virtual void MoveItem(int oldIndex, int newIndex)
        {
            CheckReentrancy();
            T item = this[oldIndex];
            base.RemoveItem(oldIndex);
            base.InsertItem(newIndex, item);
            Tell("Item[]");
            OnCollectionChanged(new NotifyCollectionChangedEventArgs(NotifyCollectionChangedAction.Move, item, newIndex, oldIndex));
        }
        protected override void ClearItems()
        {
            CheckReentrancy();
            base.ClearItems();
            Tell("Count");
            Tell("Item[]");
            OnCollectionChanged(new NotifyCollectionChangedEventArgs(NotifyCollectionChangedAction.Reset));
        }
        protected override void InsertItem(int index, T item)
        {
            CheckReentrancy();
            base.InsertItem(index, item);
            Tell("Count");
            Tell("Item[]");
            OnCollectionChanged(new NotifyCollectionChangedEventArgs(NotifyCollectionChangedAction.Add, item, index));
        }
        protected override void RemoveItem(int index)
        {
            CheckReentrancy();
            T item = this[index];
            base.RemoveItem(index);
            Tell("Count");
            Tell("Item[]");
            OnCollectionChanged(new NotifyCollectionChangedEventArgs(NotifyCollectionChangedAction.Remove, item, index));
        }
        protected override void SetItem(int index, T item)
        {
            CheckReentrancy();
            T before = this[index];
            base.SetItem(index, item);
            Tell("Item[]");
            OnCollectionChanged(new NotifyCollectionChangedEventArgs(NotifyCollectionChangedAction.Replace, (object)item, (object)before, index));
        }
        private void Tell(string property)
        {
            OnPropertyChanged(new PropertyChangedEventArgs(property));
        }
        protected virtual void OnPropertyChanged(PropertyChangedEventArgs e)
        {
            PropertyChangedEventHandler handler = PropertyChanged;
            if (handler != null) handler(this, e);
        }
        protected virtual void OnCollectionChanged(NotifyCollectionChangedEventArgs e)
        {
            NotifyCollectionChangedEventHandler handler = CollectionChanged;
            if (handler == null) return;
            using (BlockReentrancy()) handler(this, e);
        }
        protected IDisposable BlockReentrancy()
        {
            raising++;
            return new Raising(this);
        }
        protected void CheckReentrancy()
        {
            if (raising > 0 && CollectionChanged != null && CollectionChanged.GetInvocationList().Length > 1) throw new InvalidOperationException("Cannot change ObservableCollection during a CollectionChanged event.");
        }

        private sealed class Raising : IDisposable
        {
            private readonly ObservableCollection<T> owner;

            internal Raising(ObservableCollection<T> owner)
            {
                this.owner = owner;
            }
            public void Dispose()
            {
                owner.raising--;
            }
        }
    }
}

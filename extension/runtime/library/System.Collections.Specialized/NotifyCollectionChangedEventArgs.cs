namespace System.Collections.Specialized
{
    /// <summary>What has changed in a list.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.collections.specialized.notifycollectionchangedeventargs"/>
    public class NotifyCollectionChangedEventArgs : EventArgs
    {
        private readonly NotifyCollectionChangedAction action;
        private IList newItems;
        private IList oldItems;
        private int newStartingIndex = -1;
        private int oldStartingIndex = -1;

        public NotifyCollectionChangedEventArgs(NotifyCollectionChangedAction action)
        {
            if (action != NotifyCollectionChangedAction.Reset) throw new ArgumentException("Reset action must be initialized with no changed items.", "action");
            this.action = action;
        }
        public NotifyCollectionChangedEventArgs(NotifyCollectionChangedAction action, object changedItem) : this(action, One(changedItem), -1)
        {
        }
        public NotifyCollectionChangedEventArgs(NotifyCollectionChangedAction action, object changedItem, int index) : this(action, One(changedItem), index)
        {
        }
        public NotifyCollectionChangedEventArgs(NotifyCollectionChangedAction action, IList changedItems) : this(action, changedItems, -1)
        {
        }
        public NotifyCollectionChangedEventArgs(NotifyCollectionChangedAction action, IList changedItems, int startingIndex)
        {
            this.action = action;
            if (action == NotifyCollectionChangedAction.Add)
            {
                newItems = changedItems;
                newStartingIndex = startingIndex;
            }
            else if (action == NotifyCollectionChangedAction.Remove)
            {
                oldItems = changedItems;
                oldStartingIndex = startingIndex;
            }
            else if (action != NotifyCollectionChangedAction.Reset) throw new ArgumentException("Constructor supports only either a Add, Remove, or Reset action.", "action");
        }
        public NotifyCollectionChangedEventArgs(NotifyCollectionChangedAction action, object newItem, object oldItem) : this(action, newItem, oldItem, -1)
        {
        }
        public NotifyCollectionChangedEventArgs(NotifyCollectionChangedAction action, object newItem, object oldItem, int index) : this(action, One(newItem), One(oldItem), index)
        {
        }
        public NotifyCollectionChangedEventArgs(NotifyCollectionChangedAction action, IList newItems, IList oldItems) : this(action, newItems, oldItems, -1)
        {
        }
        public NotifyCollectionChangedEventArgs(NotifyCollectionChangedAction action, IList newItems, IList oldItems, int startingIndex)
        {
            if (action != NotifyCollectionChangedAction.Replace) throw new ArgumentException("Constructor only supports the 'Replace' action.", "action");
            this.action = action;
            this.newItems = newItems;
            this.oldItems = oldItems;
            newStartingIndex = startingIndex;
            oldStartingIndex = startingIndex;
        }
        public NotifyCollectionChangedEventArgs(NotifyCollectionChangedAction action, object changedItem, int index, int oldIndex) : this(action, One(changedItem), index, oldIndex)
        {
        }
        public NotifyCollectionChangedEventArgs(NotifyCollectionChangedAction action, IList changedItems, int index, int oldIndex)
        {
            if (action != NotifyCollectionChangedAction.Move) throw new ArgumentException("Constructor only supports the 'Move' action.", "action");
            this.action = action;
            newItems = changedItems;
            oldItems = changedItems;
            newStartingIndex = index;
            oldStartingIndex = oldIndex;
        }
        private static IList One(object item)
        {
            return new object[] { item };
        }
        public NotifyCollectionChangedAction Action
        {
            get { return action; }
        }
        public IList NewItems
        {
            get { return newItems; }
        }
        public IList OldItems
        {
            get { return oldItems; }
        }
        public int NewStartingIndex
        {
            get { return newStartingIndex; }
        }
        public int OldStartingIndex
        {
            get { return oldStartingIndex; }
        }
    }
}

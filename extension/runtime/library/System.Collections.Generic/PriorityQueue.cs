namespace System.Collections.Generic
{
    /// <summary>Gives the element with the least priority value first; a heap with four children, in whose order equal ones come out.</summary>
    public class PriorityQueue<TElement, TPriority>
    {
        private const int Arity = 4;
        private readonly List<KeyValuePair<TElement, TPriority>> nodes = new List<KeyValuePair<TElement, TPriority>>();
        private readonly IComparer<TPriority> comparer;

        public PriorityQueue() : this(null)
        {
        }
        public PriorityQueue(int initialCapacity) : this(null)
        {
            if (initialCapacity < 0) throw new ArgumentOutOfRangeException("initialCapacity");
        }
        public PriorityQueue(IComparer<TPriority> comparer)
        {
            this.comparer = comparer ?? Comparer<TPriority>.Default;
        }
        public int Count
        {
            get { return nodes.Count; }
        }
        public IComparer<TPriority> Comparer
        {
            get { return comparer; }
        }
        public void Enqueue(TElement element, TPriority priority)
        {
            nodes.Add(default(KeyValuePair<TElement, TPriority>));
            MoveUp(new KeyValuePair<TElement, TPriority>(element, priority), nodes.Count - 1);
        }
        public void EnqueueRange(IEnumerable<TElement> elements, TPriority priority)
        {
            foreach (TElement element in elements) Enqueue(element, priority);
        }
        public TElement Peek()
        {
            if (nodes.Count == 0) throw new InvalidOperationException("Queue empty.");
            return nodes[0].Key;
        }
        public bool TryPeek(out TElement element, out TPriority priority)
        {
            bool isThere = nodes.Count > 0;
            element = isThere ? nodes[0].Key : default(TElement);
            priority = isThere ? nodes[0].Value : default(TPriority);
            return isThere;
        }
        public TElement Dequeue()
        {
            TElement element = Peek();
            RemoveRoot();
            return element;
        }
        public bool TryDequeue(out TElement element, out TPriority priority)
        {
            if (!TryPeek(out element, out priority)) return false;
            RemoveRoot();
            return true;
        }
        public TElement EnqueueDequeue(TElement element, TPriority priority)
        {
            if (nodes.Count == 0 || comparer.Compare(priority, nodes[0].Value) <= 0) return element;
            TElement least = nodes[0].Key;
            MoveDown(new KeyValuePair<TElement, TPriority>(element, priority), 0);
            return least;
        }
        public void Clear()
        {
            nodes.Clear();
        }
        private void RemoveRoot()
        {
            int last = nodes.Count - 1;
            KeyValuePair<TElement, TPriority> moved = nodes[last];
            nodes.RemoveAt(last);
            if (last > 0) MoveDown(moved, 0);
        }
        private void MoveUp(KeyValuePair<TElement, TPriority> node, int index)
        {
            while (index > 0)
            {
                int parent = (index - 1) / Arity;
                if (comparer.Compare(node.Value, nodes[parent].Value) >= 0) break;
                nodes[index] = nodes[parent];
                index = parent;
            }
            nodes[index] = node;
        }
        private void MoveDown(KeyValuePair<TElement, TPriority> node, int index)
        {
            for (int first = index * Arity + 1; first < nodes.Count; first = index * Arity + 1)
            {
                int least = first;
                for (int child = first + 1; child < nodes.Count && child < first + Arity; child++)
                {
                    if (comparer.Compare(nodes[child].Value, nodes[least].Value) < 0) least = child;
                }
                if (comparer.Compare(node.Value, nodes[least].Value) <= 0) break;
                nodes[index] = nodes[least];
                index = least;
            }
            nodes[index] = node;
        }
    }
}

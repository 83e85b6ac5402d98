namespace System.Collections.Generic
{
    /// <summary>A place in a linked list.</summary>
    /// <seealso href="https://learn.microsoft.com/dotnet/api/system.collections.generic.linkedlistnode-1"/>
    public sealed class LinkedListNode<T>
    {
        internal LinkedList<T> list;
        internal LinkedListNode<T> next;
        internal LinkedListNode<T> previous;

        public LinkedListNode(T value)
        {
            Value = value;
        }
        public T Value { get; set; }
        public LinkedList<T> List
        {
            get { return list; }
        }
        public LinkedListNode<T> Next
        {
            get { return next; }
        }
        public LinkedListNode<T> Previous
        {
            get { return previous; }
        }
    }
}

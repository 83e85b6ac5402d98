namespace System.Xml.Linq
{
    /// <summary>What happened to a node.</summary>
    public class XObjectChangeEventArgs : EventArgs
    {
        public static readonly XObjectChangeEventArgs Add = new XObjectChangeEventArgs(XObjectChange.Add);
        public static readonly XObjectChangeEventArgs Remove = new XObjectChangeEventArgs(XObjectChange.Remove);
        public static readonly XObjectChangeEventArgs Name = new XObjectChangeEventArgs(XObjectChange.Name);
        public static readonly XObjectChangeEventArgs Value = new XObjectChangeEventArgs(XObjectChange.Value);

        public XObjectChangeEventArgs(XObjectChange objectChange)
        {
            ObjectChange = objectChange;
        }
        public XObjectChange ObjectChange { get; private set; }
    }
}

using System.ComponentModel;
using Windows.Foundation;

namespace Windows.Data.Xml.Dom
{
    /// <summary>What texts and comments have in common. Windows has no such class.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public abstract class XmlCharacterNode : XmlNodeBase, IXmlCharacterData
    {
        private string data;

        internal XmlCharacterNode(XmlDocument owner, NodeType nodeType, string nodeName, string data) : base(owner, nodeType, nodeName)
        {
            this.data = data ?? "";
        }

        public string Data
        {
            get { return data; }
            set { data = value ?? ""; }
        }

        /// <summary>The text of the node and everything in it.</summary>
        public override string InnerText
        {
            get { return data; }
            set { Data = value; }
        }

        public uint Length
        {
            get { return (uint)data.Length; }
        }

        /// <summary>The value of the node, or null.</summary>
        public override object NodeValue
        {
            get { return data; }
            set { Data = value as string; }
        }

        public void AppendData(string data)
        {
            Data += data;
        }

        public void DeleteData(uint offset, uint count)
        {
            ReplaceData(offset, count, "");
        }

        public void InsertData(uint offset, string data)
        {
            ReplaceData(offset, 0, data);
        }

        public void ReplaceData(uint offset, uint count, string data)
        {
            if (offset > Length) throw WindowsError.Refuse("xml-offset");
            var end = count > Length - offset ? Length : offset + count;
            Data = this.data.Substring(0, (int)offset) + data + this.data.Substring((int)end);
        }

        public string SubstringData(uint offset, uint count)
        {
            if (offset > Length) throw WindowsError.Refuse("xml-offset");
            return data.Substring((int)offset, (int)(count > Length - offset ? Length - offset : count));
        }

        internal override bool MayHold(XmlNodeBase child)
        {
            return false;
        }
    }
}

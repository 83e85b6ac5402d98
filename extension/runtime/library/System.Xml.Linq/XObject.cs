using System.Collections.Generic;

namespace System.Xml.Linq
{
    /// <summary>A node or attribute.</summary>
    public abstract class XObject : IXmlLineInfo
    {
        internal XContainer parent;
        private List<object> annotations;
        private int line;
        private int linePosition;

        internal XObject()
        {
        }
        public event EventHandler<XObjectChangeEventArgs> Changing;
        public event EventHandler<XObjectChangeEventArgs> Changed;
        public abstract XmlNodeType NodeType { get; }
        public string BaseUri
        {
            get { return ""; }
        }
        public XElement Parent
        {
            get { return parent as XElement; }
        }
        public XDocument Document
        {
            get
            {
                XObject top = this;
                while (top.parent != null) top = top.parent;
                return top as XDocument;
            }
        }

        /// <summary>Tells everybody around who listens; `change` happens between the two events.</summary>
        internal void Change(XObject what, XObjectChangeEventArgs kind, Action change)
        {
            for (XObject listener = this; listener != null; listener = listener.parent)
            {
                if (listener.Changing != null) listener.Changing(what, kind);
            }
            change();
            for (XObject listener = this; listener != null; listener = listener.parent)
            {
                if (listener.Changed != null) listener.Changed(what, kind);
            }
        }
        internal void SetPlace(XmlReader reader)
        {
            IXmlLineInfo place = reader as IXmlLineInfo;
            if (place == null || !place.HasLineInfo()) return;
            line = place.LineNumber;
            linePosition = place.LinePosition;
        }
        bool IXmlLineInfo.HasLineInfo()
        {
            return line != 0;
        }
        int IXmlLineInfo.LineNumber
        {
            get { return line; }
        }
        int IXmlLineInfo.LinePosition
        {
            get { return linePosition; }
        }

        // ---- annotations ------------------------------------------------------------------------------------------

        public void AddAnnotation(object annotation)
        {
            if (annotation == null) throw new ArgumentNullException("annotation");
            if (annotations == null) annotations = new List<object>();
            annotations.Add(annotation);
        }
        public object Annotation(Type type)
        {
            foreach (object annotation in Annotations(type)) return annotation;
            return null;
        }
        public T Annotation<T>() where T : class
        {
            foreach (T annotation in Annotations<T>()) return annotation;
            return null;
        }
        public IEnumerable<object> Annotations(Type type)
        {
            if (type == null) throw new ArgumentNullException("type");
            if (annotations == null) yield break;
            foreach (object annotation in annotations.ToArray())
            {
                if (type.IsInstanceOfType(annotation)) yield return annotation;
            }
        }
        public IEnumerable<T> Annotations<T>() where T : class
        {
            foreach (object annotation in Annotations(typeof(T))) yield return (T)annotation;
        }
        public void RemoveAnnotations(Type type)
        {
            if (annotations != null) annotations.RemoveAll(type.IsInstanceOfType);
        }
        public void RemoveAnnotations<T>() where T : class
        {
            RemoveAnnotations(typeof(T));
        }
    }
}

using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Runtime.Serialization;

namespace System
{
    /// <summary>Several exceptions in one.</summary>
    public class AggregateException : Exception
    {
        private const string Text = "One or more errors occurred.";
        private readonly ReadOnlyCollection<Exception> innerExceptions;

        public AggregateException() : this(Text, new Exception[0])
        {
        }
        public AggregateException(string message) : this(message, new Exception[0])
        {
        }
        public AggregateException(string message, Exception innerException) : base(message, innerException)
        {
            if (innerException == null) throw new ArgumentNullException("innerException");
            innerExceptions = new ReadOnlyCollection<Exception>(new Exception[] { innerException });
        }
        public AggregateException(IEnumerable<Exception> innerExceptions) : this(Text, innerExceptions)
        {
        }
        public AggregateException(params Exception[] innerExceptions) : this(Text, innerExceptions)
        {
        }
        public AggregateException(string message, IEnumerable<Exception> innerExceptions) : this(message, ToArray(innerExceptions))
        {
        }
        public AggregateException(string message, params Exception[] innerExceptions) : base(message, First(innerExceptions))
        {
            Exception[] copy = new Exception[innerExceptions.Length];
            for (int i = 0; i < copy.Length; i++)
            {
                if (innerExceptions[i] == null) throw new ArgumentException("An element of innerExceptions was null.");
                copy[i] = innerExceptions[i];
            }
            this.innerExceptions = new ReadOnlyCollection<Exception>(copy);
        }
        protected AggregateException(SerializationInfo info, StreamingContext context) : base(info, context)
        {
            innerExceptions = new ReadOnlyCollection<Exception>((Exception[])info.GetValue("InnerExceptions", typeof(Exception[])));
        }
        public override void GetObjectData(SerializationInfo info, StreamingContext context)
        {
            base.GetObjectData(info, context);
            Exception[] all = new Exception[innerExceptions.Count];
            innerExceptions.CopyTo(all, 0);
            info.AddValue("InnerExceptions", all, typeof(Exception[]));
        }
        private static Exception First(Exception[] exceptions)
        {
            if (exceptions == null) throw new ArgumentNullException("innerExceptions");
            return exceptions.Length > 0 ? exceptions[0] : null;
        }
        private static Exception[] ToArray(IEnumerable<Exception> exceptions)
        {
            return exceptions == null ? null : new List<Exception>(exceptions).ToArray();
        }
        public ReadOnlyCollection<Exception> InnerExceptions
        {
            get { return innerExceptions; }
        }
        public override string Message
        {
            get
            {
                if (innerExceptions.Count == 0) return base.Message;
                string text = base.Message + " ";
                for (int i = 0; i < innerExceptions.Count; i++) text += "(" + innerExceptions[i].Message + ") ";
                return text.Substring(0, text.Length - 1);
            }
        }
        public override Exception GetBaseException()
        {
            Exception result = this;
            AggregateException aggregate = this;
            while (aggregate != null && aggregate.InnerExceptions.Count == 1)
            {
                result = result.InnerException;
                aggregate = result as AggregateException;
            }
            return result;
        }
        public void Handle(Func<Exception, bool> predicate)
        {
            if (predicate == null) throw new ArgumentNullException("predicate");
            List<Exception> unhandled = null;
            for (int i = 0; i < innerExceptions.Count; i++)
            {
                if (predicate(innerExceptions[i])) continue;
                if (unhandled == null) unhandled = new List<Exception>();
                unhandled.Add(innerExceptions[i]);
            }
            if (unhandled != null) throw new AggregateException(base.Message, unhandled);
        }
        public AggregateException Flatten()
        {
            List<Exception> flat = new List<Exception>();
            List<AggregateException> open = new List<AggregateException>();
            open.Add(this);
            for (int next = 0; next < open.Count; next++)
            {
                foreach (Exception inner in open[next].InnerExceptions)
                {
                    AggregateException nested = inner as AggregateException;
                    if (nested != null) open.Add(nested);
                    else flat.Add(inner);
                }
            }
            return new AggregateException(base.Message, flat);
        }
        public override string ToString()
        {
            string text = base.ToString();
            for (int i = 0; i < innerExceptions.Count; i++)
            {
                text += Environment.NewLine + "---> (Inner Exception #" + i.ToString() + ") " + innerExceptions[i].ToString() + "<---" + Environment.NewLine;
            }
            return text;
        }
    }
}

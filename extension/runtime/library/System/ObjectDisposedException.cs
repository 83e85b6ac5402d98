using System.Runtime.Serialization;

namespace System
{
    /// <summary>An object was used after it was disposed.</summary>
    public class ObjectDisposedException : InvalidOperationException
    {
        private readonly string objectName;

        public ObjectDisposedException(string objectName) : this(objectName, "Cannot access a disposed object.")
        {
        }
        public ObjectDisposedException(string objectName, string message) : base(message)
        {
            this.objectName = objectName;
            HResult = unchecked((int)0x80131622);
        }
        public ObjectDisposedException(string message, Exception innerException) : base(message, innerException)
        {
            HResult = unchecked((int)0x80131622);
        }
        protected ObjectDisposedException(SerializationInfo info, StreamingContext context) : base(info, context)
        {
        }
        public string ObjectName
        {
            get { return objectName ?? ""; }
        }
        public override string Message
        {
            get
            {
                return string.IsNullOrEmpty(objectName) ? base.Message : base.Message + Environment.NewLine + "Object name: '" + objectName + "'.";
            }
        }
        /// <exception cref="ObjectDisposedException">The condition holds; `instance` gives the name.</exception>
        public static void ThrowIf(bool condition, object instance)
        {
            if (condition) throw new ObjectDisposedException(instance == null ? null : instance.GetType().FullName);
        }
    }
}

namespace System
{
    /// <summary>A reference that lets its target be collected; the simulation keeps the target alive.</summary>
    public class WeakReference
    {
        public WeakReference(object target)
        {
            Target = target;
        }
        public WeakReference(object target, bool trackResurrection)
        {
            Target = target;
            TrackResurrection = trackResurrection;
        }
        public virtual object Target { get; set; }
        public virtual bool TrackResurrection { get; private set; }
        public virtual bool IsAlive
        {
            get { return Target != null; }
        }
    }

    /// <summary>A typed reference that lets its target be collected; the simulation keeps the target alive.</summary>
    public sealed class WeakReference<T> where T : class
    {
        private T target;

        public WeakReference(T target)
        {
            this.target = target;
        }
        public WeakReference(T target, bool trackResurrection)
        {
            this.target = target;
        }
        public bool TryGetTarget(out T target)
        {
            target = this.target;
            return target != null;
        }
        public void SetTarget(T target)
        {
            this.target = target;
        }
    }
}

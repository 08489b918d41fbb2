-- What was done stays written. Two locks: the role that owns the table gives up its own rights to change or delete, and a
-- trigger refuses whoever takes them back. Repeatable, so that it runs after whatever versioned migrations come to be.
revoke update, delete, truncate on audit_event from current_user, public;

create or replace function audit_event_is_only_added_to() returns trigger language plpgsql as
$$
begin
    raise exception 'audit_event is only added to' using errcode = 'insufficient_privilege';
end
$$;

drop trigger if exists only_added_to on audit_event;
create trigger only_added_to before update or delete or truncate on audit_event
    for each statement execute function audit_event_is_only_added_to();
